import Processes
import Rendering
import Testing

@testable import Printing

@Suite("Why a program that prints gave nothing")
struct PrintingFaultTests {
    @Test("an end by a signal, or by the status that says so, is a breakdown; any other is a failure")
    func breakdown() {
        #expect(
            PrintingFault(.failed(status: 101, complaint: "rusak"), of: "Typst", breakdownStatus: 101)
                == .brokeDown("Typst", message: "rusak"))
        #expect(
            PrintingFault(.failed(status: 1, complaint: "rusak"), of: "Typst", breakdownStatus: 101)
                == .failed("Typst", message: "rusak"))
        #expect(
            PrintingFault(.signalled(complaint: "rusak"), of: "Typst") == .brokeDown("Typst", message: "rusak"))
        #expect(PrintingFault(.outOfTime(seconds: 3), of: "Typst") == .outOfTime("Typst", seconds: 3))
    }
}
