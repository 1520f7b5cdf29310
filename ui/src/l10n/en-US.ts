// All English words, in one chunk that is loaded when it is needed.
export default import.meta.glob<string>('../../../locales/en-US/*.ftl', {
  eager: true,
  query: '?raw',
  import: 'default',
});
