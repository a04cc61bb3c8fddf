import { defineConfig } from 'vitepress';

export default defineConfig({
  title: 'Inspection reports',
  // A printed address without its “https:” looks like a link to a page of the site.
  ignoreDeadLinks: true,
  themeConfig: { search: { provider: 'local' } },
});
