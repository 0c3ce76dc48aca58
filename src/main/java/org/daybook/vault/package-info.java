/// The encrypted store: key slots, opening and locking, transactions, the journal, migrations. Knows no JavaFX. Only the Gate
/// (room `staff`) opens transactions; the stores of the other rooms receive a [org.daybook.vault.Tx]. The file format is
/// described in `docs/store-format.md`, the protection in `docs/security.md`, and the tables of every room in `docs/schema.md`.
@NullMarked
package org.daybook.vault;

import org.jspecify.annotations.NullMarked;
