package org.daybook.disclosure;

/// Published numbers that cannot all be true. In this program's own reports that is a fault; it is thrown to be
/// caught by the audit, which then keeps nothing.
final class Contradiction extends RuntimeException {
    private static final long serialVersionUID = 1L;

    Contradiction() {
        super("published numbers contradict each other");
    }
}
