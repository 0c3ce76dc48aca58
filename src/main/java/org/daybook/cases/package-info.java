/// The case file of a woman who asked for support: needs, plans, contacts, legal status, reports and requests, closing. Only
/// those who work on it and a case supervisor read it. Owns the tables `case_*`, `protection_plan`, `mandatory_report` and
/// `outside_request`; each of their rows names her in its column `participant`.
@NullMarked
package org.daybook.cases;

import org.jspecify.annotations.NullMarked;
