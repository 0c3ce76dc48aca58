package org.daybook.disclosure;

/// Thrown if published numbers cannot all be true. In this program's own reports that is a fault; the audit catches it and
/// rejects the report.
final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Contradiction() {
        super("published numbers contradict each other");
    }
}
