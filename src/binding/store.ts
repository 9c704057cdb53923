/** A value that changes, and whoever wants to know of it. */
export interface Store<State> {
  readonly get: () => State;
  readonly set: (state: State) => void;
  /** Calls the listener at each change, until the function it returns is called. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** What a component needs of a store. */
export interface Subscribed<State> extends Pick<Store<State>, "get" | "subscribe"> {
  /** What `get` gives while a server renders, and while a page takes over what a server has rendered. */
  readonly getInitial: () => State;
}

/** @param subscribed - Called at each subscription: a page that shows nothing of the value does no work for it. */
export function createStore<State>(initial: State, subscribed: () => void): Store<State> {
  let state = initial;
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set(next) {
      state = next;
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      // each subscription is one of its own, whatever the function
      const own = () => listener();
      listeners.add(own);
      subscribed();
      return () => void listeners.delete(own);
    },
  };
}
