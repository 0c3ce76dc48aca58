/// Statistical disclosure control for statistics about few women: combine, round, audit. Pure functions on counts: no SQL, no
/// screen, no clock, and no randomness except that derived from the disclosure key. What is built and what comes later is in
/// `docs/disclosure.md`.
///
/// The flow: [SiteFigures] (exact, confidential) goes into [Protection] and comes out as [Published] (publishable);
/// [AttackerView] derives, from published information only, the knowledge of a stranger who knows the method, and [Audit]
/// computes how closely that stranger can determine every count.
@NullMarked
package org.daybook.disclosure;

import org.jspecify.annotations.NullMarked;
