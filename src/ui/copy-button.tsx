import { useEffect, useState } from 'preact/hooks';
import { useActions } from './actions';
import { Icon, type IconName } from './icons';

interface CopyButtonProps {
  icon: IconName;
  label: string;
  /** Made when it is asked for. */
  text: () => string;
}

/** A button that copies and shows for a moment that it has. */
export function CopyButton({ icon, label, text }: CopyButtonProps) {
  const { copy } = useActions();
  const [done, setDone] = useState(false);
  useEffect(() => {
    if (!done) return undefined;
    const timer = setTimeout(() => setDone(false), 1500);
    return () => clearTimeout(timer);
  }, [done]);
  return (
    <button
      type="button"
      class={done ? 'icon-button done' : 'icon-button'}
      title={label}
      aria-label={label}
      onClick={async () => setDone(await copy(text()))}
    >
      <Icon name={done ? 'check' : icon} />
    </button>
  );
}
