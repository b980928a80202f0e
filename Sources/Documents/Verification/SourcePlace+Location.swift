import Domain

extension SourcePlace {
    /// As terminals and editors follow it: "rencana.txt:41:7", "rencana.xlsx Lembar1!B7".
    package func location(in language: Language) -> String {
        switch spot {
        case .text(let line, let column?): "\(file):\(line):\(column)"
        case .text(let line, nil): "\(file):\(line)"
        case .sheet, .tableCell, .paragraph: "\(file) \(wholeCell.title.text(in: language))"
        }
    }
}
