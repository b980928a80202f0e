/// The order in which the schema of Word files wants the elements that are used; for tests.
enum WordSchema {
    static let order: [String: [String]] = [
        "w:pPr": names(
            "pStyle keepNext keepLines pageBreakBefore widowControl numPr pBdr shd tabs spacing ind jc outlineLvl rPr sectPr"
        ),
        "w:rPr": names("rStyle rFonts b i color sz szCs vertAlign lang"),
        "w:tblPr": names("tblStyle tblW jc tblInd tblBorders tblLayout tblCellMar tblLook tblCaption"),
        "w:tcPr": names("tcW gridSpan vMerge tcBorders shd vAlign"),
        "w:trPr": names("cantSplit trHeight tblHeader"),
        "w:tbl": names("tblPr tblGrid tr"),
        "w:tc": names("tcPr p"),
        "w:sectPr": names("footerReference type pgSz pgMar pgNumType cols vAlign"),
        "w:style": names("name basedOn semiHidden qFormat pPr rPr tblPr"),
        "w:lvl": names("start numFmt lvlText lvlJc pPr"),
        "w:numPr": names("ilvl numId"),
        "w:numbering": names("abstractNum num"),
        "w:tblBorders": names("top left bottom right insideH insideV"),
        "w:settings": names("defaultTabStop characterSpacingControl compat themeFontLang"),
        "w:styles": names("docDefaults style"),
        "w:docDefaults": names("rPrDefault pPrDefault"),
    ]

    private static func names(_ list: String) -> [String] { list.split(separator: " ").map { "w:\($0)" } }
}
