package org.daybook.outreach;

/// The questions about this site that visitors are asked anonymously; each is answered from 1 to 5.
public enum FeedbackQuestion {
    HELPED_INTEGRATION,
    SATISFIED,
    COMFORTABLE,
    DECIDED_HERSELF,
    RECOMMEND
}
