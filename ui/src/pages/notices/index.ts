// Notices: the list, and one letter at `#/notices?id=…`.

import type { OpenPage } from '../../router';
import { noticeList } from './list';
import { openNotice } from './one';

export const noticesPage: OpenPage = (query) => {
  const id = query.get('id');
  return id === null ? noticeList() : openNotice(id);
};
