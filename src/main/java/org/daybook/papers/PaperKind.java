package org.daybook.papers;

/// What kind of paper it is, so that it is found without a title.
public enum PaperKind {
    /// A residence permit, or what was asked for to get one.
    PERMIT,
    /// A passport or another proof of who she is.
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
