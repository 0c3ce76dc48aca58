package org.daybook.papers;

/// The kind of a paper, so that it can be found without a title.
public enum PaperKind {
    /// A residence permit, or an application for one.
    PERMIT,
    /// A passport or another proof of identity.
    PASSPORT,
    /// From a doctor or a hospital.
    MEDICAL,
    /// From a court, the police or a lawyer.
    COURT,
    /// A contract, a payslip.
    WORK,
    /// Anything else.
    OTHER
}
