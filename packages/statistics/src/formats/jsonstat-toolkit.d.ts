declare module "jsonstat-toolkit";
