package org.daybook.packaged;

/// What a person does in the window of the packaged program, from the locked screen on.
@FunctionalInterface
public interface Journey {
    /// Runs the journey; to be called on a thread of the test's own.
    ///
    /// @param hand  her keyboard and mouse
    /// @param looks where she stops and looks at the whole screen
    void run(Hand hand, Looks looks) throws Exception;
}
