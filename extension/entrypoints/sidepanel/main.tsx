import '../../ui/base.css';
import '../../features/ticket/all.css';
import '../../ui/inbox/inbox.css';
import './sidepanel.css';
import { mountPage } from '../../ui/page/mount.tsx';
import { SidePanel } from './SidePanel.tsx';

mountPage(SidePanel);
