// Starts the small Yew app.

import init from 'glue';

await init({ module_or_path: 'yew-small.wasm' });
