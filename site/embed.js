// The element in a frame, for a page that wants no script of ours: it takes its options from the
// frame's address, and tells the page around it how tall it is, and nothing else. It listens to
// nobody.

const OPTIONS = ['heading-level', 'lang', 'region', 'report', 'start', 'storage', 'theme'];

const element = document.querySelector('cramp-check');
const asked = new URLSearchParams(location.search);

for (const name of OPTIONS) {
  if (asked.has(name)) element.setAttribute(name, asked.get(name));
}

/** The origin of the page around, as its author wrote it or as the browser knows it. */
function around() {
  const said = asked.get('origin') ?? location.ancestorOrigins?.[0] ?? document.referrer;
  try {
    return new URL(said).origin;
  } catch {
    // Not every text is an address.
    return 'null';
  }
}

const origin = around();

// Only a page of that origin hears it.
if (parent !== self && origin !== 'null') {
  const tell = () => {
    const height = Math.ceil(element.getBoundingClientRect().height);
    parent.postMessage({ type: 'cramp-check:height', height }, origin);
  };
  new ResizeObserver(tell).observe(element);
}
