package org.daybook.outreach;

/// The questions that people are asked at the end of an activity; each is answered from 1 to 5.
public enum ActivityQuestion {
    USEFUL,
    CLEAR,
    NEW_TO_ME,
    RESPECTFUL,
    RECOMMEND
}
