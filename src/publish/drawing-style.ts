/** The look of maps and charts, as theme.css has it: a picture cannot use the page's variables, but knows its colour scheme. Outlines are drawn at twice their size. */
export const drawingStyle = `
.sea{fill:#e3e9eb}.land{fill:#ebe6da}.home{fill:#f7f3ea}.land,.home{stroke:#cdc5b4;stroke-width:2;stroke-linejoin:round}
.main{fill:#9a2f1f}.other{fill:#5f5a52}
text{font:400 13px system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;fill:#5f5a52;paint-order:stroke;stroke:#f3eee3;stroke-width:3px;stroke-opacity:.75;stroke-linejoin:round}
.main-name{font-weight:600;fill:#1d1b18}.country{font-size:11.5px;letter-spacing:.14em;fill:#6f695f}
.paper{fill:#f7f3ea}.bar{fill:#9a2f1f}.base{stroke:#cdc5b4;stroke-width:1}.paper~text{stroke:none}.value{font-weight:600;fill:#1d1b18}
@media(prefers-color-scheme:dark){
.sea{fill:#14181b}.land{fill:#1f1d1a}.home{fill:#2a2723}.land,.home{stroke:#413d36}
.main{fill:#e58d7b}.other{fill:#b0a99c}
text{fill:#b0a99c;stroke:#24221f}.main-name{fill:#ebe6db}.country{fill:#938c80}
.paper{fill:#2a2723}.bar{fill:#e58d7b}.base{stroke:#413d36}.value{fill:#ebe6db}
}`.replaceAll('\n', '');
