package org.daybook.sessions;

import javafx.scene.Node;
import org.daybook.ui.Views;

/// The parts of a sheet: its tiles, those not on the list, the topic, and what they need.
record SheetPartsController(Node tilesRoot, TilesController tiles, Node othersRoot, NotOnListController others,
        Node topicRoot, TopicController topic, Node needsRoot, SheetNeedsController needs) {
    /// The page width, at 100 %, from which three tiles fit beside those not on the list.
    private static final double THREE_TILES_FROM = 1080;
    /// The width of a single-column page from which two tiles fit: each has 16 letters.
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

    /// Arranges the tiles in as many columns as fit.
    void arrange(TwoColumnsController.Columns columns, double effective) {
        boolean one = columns == TwoColumnsController.Columns.ONE;
        tiles.open(columns);
        tiles.arrange(one && effective < TWO_TILES_FROM ? 1 : one || effective < THREE_TILES_FROM ? 2 : 3);
    }
}
