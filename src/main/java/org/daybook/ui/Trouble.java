package org.daybook.ui;

import org.daybook.base.Refusal;

/// Informs the worker that something did not happen. Called on the screen thread.
public interface Trouble {
    /// Shows the one sentence of a refusal's key.
    void refused(Refusal refusal);

    /// Shows the short code of a fault of ours, under which the log has more.
    void fault(FaultCode code);
}
