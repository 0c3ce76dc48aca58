/// The case file of a woman who asked for support: needs, plans, contacts, legal status, reports and requests, closing. Only
/// those who work on it and a case supervisor read it. Each row of its tables names her in the column `participant`.
@NullMarked
package org.daybook.cases;

import org.jspecify.annotations.NullMarked;
