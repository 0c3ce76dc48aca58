package org.daybook.work;

/// What may appear on her CV. Nothing does before she chooses it.
enum CvField {
    NAME(Source.TYPED),
    REACH(Source.TYPED),
    LANGUAGES(Source.RECORDED),
    SKILLS(Source.TYPED),
    EXPERIENCE(Source.TYPED),
    PLACEMENTS(Source.RECORDED),
    TRAINING(Source.TYPED),
    TIMES(Source.RECORDED),
    HOURS(Source.RECORDED);

    /// The source of its words.
    enum Source {
        /// For this paper alone; not stored.
        TYPED,
        RECORDED
    }

    private final Source source;

    CvField(Source source) {
        this.source = source;
    }

    boolean isTyped() {
        return source == Source.TYPED;
    }
}
