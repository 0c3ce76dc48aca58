/// Who works here and what each may do: people, roles, the [Permission] table, the [Gate] through which every act passes, from
/// whom whose file is hidden, and the audit trail. Every room above uses the Gate; no room writes an audit line of its own.
@NullMarked
package org.daybook.staff;

import org.jspecify.annotations.NullMarked;
