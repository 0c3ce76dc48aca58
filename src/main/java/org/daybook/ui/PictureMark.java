package org.daybook.ui;

import java.util.Locale;

/// A small neutral picture that a person chooses for herself, so that she can be found in a group without her name. The
/// constant's [#code()] is stored: constants are never renamed or removed.
public enum PictureMark {
    SUN("mdrmz-wb_sunny", 4),
    LEAF("mdral-eco", 1),
    BOAT("mdral-directions_boat", 3),
    FLOWER("mdral-local_florist", 2),
    NOTE("mdrmz-music_note", 4),
    CAKE("mdral-cake", 2),
    MOON("mdral-brightness_3", 3),
    BEE("mdral-emoji_nature", 1),
    UMBRELLA("mdral-beach_access", 2),
    KEY("mdrmz-vpn_key", 4),
    PAW("mdrmz-pets", 1),
    PLANE("mdral-flight", 3),
    STAR("mdrmz-star", 4),
    COMPASS("mdral-explore", 3),
    ANCHOR("mdral-anchor", 1),
    BLOSSOM("mdral-filter_vintage", 2),
    CLOUD("mdral-cloud", 3),
    CUP("mdral-local_cafe", 4),
    BICYCLE("mdrmz-pedal_bike", 1),
    MOUNTAIN("mdrmz-terrain", 2),
    BRUSH("mdral-brush", 3),
    LOTUS("mdrmz-spa", 1),
    TREE("mdrmz-nature", 4),
    SNOWFLAKE("mdral-ac_unit", 3),
    KITE("mdrmz-toys", 2),
    LIGHT("mdral-emoji_objects", 4);

    private final String icon;
    private final int tint;

    PictureMark(String icon, int tint) {
        this.icon = icon;
        this.tint = tint;
    }

    /// Returns the stored code, for example `sun`.
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// Returns the mark of a stored code.
    ///
    /// @throws IllegalArgumentException if there is no such mark
    public static PictureMark ofCode(String code) {
        return valueOf(code.toUpperCase(Locale.ROOT));
    }

    String icon() {
        return icon;
    }

    int tint() {
        return tint;
    }
}
