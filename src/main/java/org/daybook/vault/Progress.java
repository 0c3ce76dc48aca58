package org.daybook.vault;

/// Is told how far a long piece of work has come. Called on the thread that works, often; must be quick.
public interface Progress {
    /// @param done how much is done, in units of the work's own
    /// @param of   how much it is in all; may still change
    /// @throws java.util.concurrent.CancellationException to stop the work, where its docstring says that it may be
    ///                                                    stopped
    void at(long done, long of);
}
