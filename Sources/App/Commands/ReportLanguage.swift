import ArgumentParser

/// Languages a report can be asked for in.
enum ReportLanguage: String, ExpressibleByArgument, CaseIterable {
    case id
    case en
}
