package org.daybook.work;

/// The state of a mark of her work.
public enum MarkState {
    /// She said that she works.
    KEPT,
    /// She no longer worked on that day, and began nothing else within 30 days.
    LEFT,
    /// She is to be asked.
    DUE,
    /// The next mark.
    NEXT,
    /// A mark after the next.
    LATER,
    /// She could not be reached; counted as not working.
    LOST,
    /// She prefers not to say.
    DECLINED,
    /// She has not agreed to be asked, or to be contacted.
    NOT_ASKED
}
