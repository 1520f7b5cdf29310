// All Spanish words, in one chunk that is loaded when it is needed.
export default import.meta.glob<string>('../../../locales/es-US/*.ftl', {
  eager: true,
  query: '?raw',
  import: 'default',
});
