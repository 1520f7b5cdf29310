// All Spanish words, in one chunk that is loaded when it is needed; the shell's own are Rust's.
export default import.meta.glob<string>(['../../../locales/es-US/*.ftl', '!**/shell.ftl'], {
  eager: true,
  query: '?raw',
  import: 'default',
});
