/// Action plans of invented agencies in the layouts of the field.
enum Layouts {
    static let all: [LayoutDocument] = [
        wideTable, foreignColumn, bothDecimalMarks, actionSteps, twoTables, numberedLevels, codedLevels, romanPrograms,
        quarterPairs, repeatedCells, repeatedHeaders, markedUp, centredLabels,
    ]
}
