package org.daybook.sessions;

import javafx.scene.Node;
import org.daybook.ui.Views;

/// The parts of a sheet: its tiles, whoever is not on the list, what it was about, what they need.
record SheetPartsController(Node tilesRoot, TilesController tiles, Node othersRoot, NotOnListController others,
        Node topicRoot, TopicController topic, Node needsRoot, SheetNeedsController needs) {
    /// From this width of the page on, at 100 %, there is room for three tiles beside what is not on the list.
    private static final double THREE_TILES_FROM = 1080;
    /// In a page of one column, from here on for two: each has 16 letters.
    private static final double TWO_TILES_FROM = 504;

    static SheetPartsController load(Views views) {
        var tiles = views.load(TilesController.class);
        var others = views.load(NotOnListController.class);
        var topic = views.load(TopicController.class);
        var needs = views.load(SheetNeedsController.class);
        return new SheetPartsController(tiles.root(), (TilesController) tiles.controller(), others.root(),
                (NotOnListController) others.controller(), topic.root(), (TopicController) topic.controller(),
                needs.root(), (SheetNeedsController) needs.controller());
    }

    /// Sets the tiles in as many columns as there is room for.
    void arrange(TwoColumnsController.Columns columns, double effective) {
        boolean one = columns == TwoColumnsController.Columns.ONE;
        tiles.open(columns);
        tiles.arrange(one && effective < TWO_TILES_FROM ? 1 : one || effective < THREE_TILES_FROM ? 2 : 3);
    }
}
