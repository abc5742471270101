/** What can be looked over without the schedule taking notice. */
export type Look = 'missed' | 'ahead' | 'marked';

export const LOOKS: Readonly<Record<Look, { readonly name: string; readonly about: string }>> = {
	missed: { name: 'What you missed', about: 'in the last seven days' },
	ahead: { name: 'What comes next', about: 'in the next seven days' },
	marked: { name: 'What you marked', about: 'wherever it stands' }
};

export const isLook = (name: string): name is Look => Object.hasOwn(LOOKS, name);
