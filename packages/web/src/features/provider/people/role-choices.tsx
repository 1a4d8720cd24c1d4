import { type MemberRole, memberRoles } from '@sigillo/core/domain';
import { controlId } from '../../../api/index.ts';
import { CheckboxGroup, useWords } from '../../../ui/index.ts';

interface RoleChoicesProps {
  readonly value: readonly MemberRole[];
  readonly onChange: (roles: MemberRole[]) => void;
  readonly error?: string | undefined;
}

/** What somebody may do, each role with what it means. */
export const RoleChoices = ({ value, onChange, error }: RoleChoicesProps) => {
  const { say } = useWords();
  return (
    <CheckboxGroup
      id={controlId('/roles')}
      name="roles"
      label={say('provider.people.roles')}
      help={say('provider.people.roles.help')}
      error={error}
      options={memberRoles.map((role) => ({
        value: role,
        label: say(`provider.role.${role}`),
        help: say(`provider.role.${role}.means`),
      }))}
      value={value}
      onChange={(roles) => onChange(roles as MemberRole[])}
    />
  );
};
