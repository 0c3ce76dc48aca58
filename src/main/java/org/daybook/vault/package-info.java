/// The encrypted store: key slots, opening and locking, transactions, the journal, migrations. Knows no JavaFX.
///
/// Tables owned: `store_info`, `secret`, `journal_context`, `journal`, `counter`, `epoch`, `mark`. Only the Gate (room `staff`)
/// opens transactions; the stores of the other rooms receive a [org.daybook.vault.Tx]. The file format is described in
/// `docs/store-format.md`, the protection in `docs/security.md`.
@NullMarked
package org.daybook.vault;

import org.jspecify.annotations.NullMarked;
