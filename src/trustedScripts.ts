// The content-security policy has the browser refuse every text that would become markup or code. Addresses of scripts
// are let through where they are ours: those of the workers. Browsers without trusted types go by `worker-src` alone.

declare const trustedTypes: undefined | { createPolicy: (name: string, rules: Rules) => unknown };
type Rules = { createScriptURL: (address: string) => string };

if (typeof trustedTypes !== 'undefined') {
  trustedTypes.createPolicy('default', {
    createScriptURL: (address) => {
      if (new URL(address, location.href).origin !== location.origin) throw new TypeError(`Not our script: ${address}`);
      return address;
    },
  });
}
