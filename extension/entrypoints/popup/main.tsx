import '../../ui/base.css';
import './popup.css';
import { mountPage } from '../../ui/page/mount.tsx';
import { Popup } from './Popup.tsx';

mountPage(Popup);
