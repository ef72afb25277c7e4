import '../../ui/base.css';
import './welcome.css';
import { mountPage } from '../../ui/page/mount.tsx';
import { Welcome } from './Welcome.tsx';

mountPage(Welcome);
