package org.daybook.work;

/// How a mark of her work stands.
public enum MarkState {
    /// She said that she works.
    KEPT,
    /// She did not work any more on that day, and began nothing else within 30 days.
    LEFT,
    /// She is to be asked.
    DUE,
    /// The mark that comes next.
    NEXT,
    /// One after that.
    LATER,
    /// She could not be reached; counted as not working.
    LOST,
    /// She prefers not to say.
    DECLINED,
    /// She has not agreed to be asked, or to be contacted.
    NOT_ASKED
}
