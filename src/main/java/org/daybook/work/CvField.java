package org.daybook.work;

/// What may stand on her CV. Nothing does before she chooses it.
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

    /// Where its words come from.
    enum Source {
        /// For this paper alone; stored nowhere.
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
