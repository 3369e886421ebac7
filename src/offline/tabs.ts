type Channel = { postMessage: (message: unknown) => void; addEventListener: (type: 'message', listener: () => void) => void };

let opened: Channel | undefined;

function channel(): Channel {
  const silent: Channel = { postMessage: () => undefined, addEventListener: () => undefined };
  opened ??= 'BroadcastChannel' in globalThis ? new BroadcastChannel('stet') : silent;
  return opened;
}

/** Tells the other tabs that what is kept on this device has changed. */
export const tellTabs = (): void => channel().postMessage('changed');

/** Hears when another tab has changed what is kept on this device. */
export const hearTabs = (listener: () => void): void => channel().addEventListener('message', listener);
