/// Makes statistics about few women safe to publish: combine, round, audit. Pure functions on counts: no SQL, no
/// screen, no clock, and no chance but what the disclosure key gives. What is built and what comes later stands in
/// `docs/disclosure.md`.
///
/// The way through: [SiteFigures] (true, secret) goes into [Protection] and comes out as [Published] (what may leave
/// the site); [AttackerView] says, from published things alone, what a stranger who knows the method then knows, and
/// [Audit] computes how close that stranger comes to every count.
@NullMarked
package org.daybook.disclosure;

import org.jspecify.annotations.NullMarked;
