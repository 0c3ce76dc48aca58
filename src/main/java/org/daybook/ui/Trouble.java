package org.daybook.ui;

import org.daybook.base.Refusal;

/// Who tells the worker that something did not happen. Called on the screen thread.
public interface Trouble {
    /// The house said no: show the one sentence of its key.
    void refused(Refusal refusal);

    /// We erred: show the short code, under which the log says more.
    void fault(FaultCode code);
}
