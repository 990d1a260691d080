import { test as setup } from '@playwright/test';
import { buildLookSite } from './look-site.ts';

setup('the site of the specimens is built', () => {
  setup.setTimeout(180_000);
  buildLookSite();
});
