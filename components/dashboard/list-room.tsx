import { Register } from '../register/register';
import type { RoomProps } from './rooms';

/** The do-not-market list as a room of its own. */
export function ListRoom({ tools, rest }: RoomProps) {
  return <Register files={tools.files} judge={tools.judge} rest={rest} />;
}
