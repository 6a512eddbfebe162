const frame = document.querySelector('iframe[src*="embed.html"]');

addEventListener('message', ({ data, origin, source }) => {
  // Anyone may send a message: only this frame, with only that page in it, is listened to.
  if (source !== frame.contentWindow || origin !== new URL(frame.src).origin) return;
  if (data?.type !== 'cramp-check:height' || !Number.isInteger(data.height)) return;
  frame.style.height = `${data.height}px`;
});
