import ArgumentParser

/// Formats of a report on a check.
enum CheckFormat: String, ExpressibleByArgument, CaseIterable {
    case text
    case summary
    case html
    case json
    case xlsx
}
