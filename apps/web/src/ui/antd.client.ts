/*
 * The parts of Ant Design that work screens use, and the only door to it: the build empties `.client` modules on the server,
 * so Ant Design is neither loaded there (about a second at every start) nor sent to public pages. Add parts as they are needed.
 */
export {
  AutoComplete,
  ConfigProvider,
  DatePicker,
  InputNumber,
  Segmented,
  Select,
  Table,
  Tabs,
  TimePicker,
  Upload,
} from "antd";
