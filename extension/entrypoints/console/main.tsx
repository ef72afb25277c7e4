import '../../ui/base.css';
import './console.css';
import { mountPage } from '../../ui/page/mount.tsx';
import { Console } from './Console.tsx';

mountPage(Console);
