package org.daybook.outreach;

/// What those who come are asked of this place, without a name; each is answered from 1 to 5.
public enum FeedbackQuestion {
    HELPED_INTEGRATION,
    SATISFIED,
    COMFORTABLE,
    DECIDED_HERSELF,
    RECOMMEND
}
