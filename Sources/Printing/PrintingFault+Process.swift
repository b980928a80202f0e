import Domain
import Processes
import Rendering

extension PrintingFault {
    /// - Parameters:
    ///   - name: of the program, as the user knows it.
    ///   - breakdownStatus: of an end that is a fault of the program itself, as a signal is; nil for none.
    init(_ fault: ProcessFault, of name: String, breakdownStatus: Int32? = nil) {
        self =
            switch fault {
            case .notStarted(let path):
                .missingProgram(
                    name, remedy: .init(id: "\(path) tidak dapat dijalankan", en: "\(path) can't be started"))
            case .outOfTime(let seconds): .outOfTime(name, seconds: seconds)
            case .outputTooLarge(let megabytes): .outputTooLarge(name, megabytes: megabytes)
            case .failed(let status, let complaint) where status == breakdownStatus:
                .brokeDown(name, message: complaint)
            case .failed(_, let complaint): .failed(name, message: complaint)
            case .signalled(let complaint): .brokeDown(name, message: complaint)
            case .noScratchFolder(let path): .noScratchFolder(path)
            }
    }
}
